package de.reihum.hosting.rotation;

/** Why a company whose turn it would have been is not proposed. */
public enum Obstacle {
    /** It belongs to the network no more, or rests as a member, or takes no guests. */
    LEFT,
    /** It does not want to be asked until it says otherwise. */
    OUT,
    /** It does not want to be asked before a day. */
    PAUSED,
    /** It takes no guests in that month. */
    MONTH,
    /** Its rooms are too small. */
    SEATS,
    /** Not everybody would get in. */
    STEPS,
    /** It said no to this meeting. */
    DECLINED,
    /** It said no so often that its turn has passed for this round. */
    TURN_PASSED,
    /** It has hosted in that year already, or will. */
    THIS_YEAR
}
