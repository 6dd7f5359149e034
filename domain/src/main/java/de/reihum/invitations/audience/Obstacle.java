package de.reihum.invitations.audience;

/** Why a member cannot be invited: nobody speaks for it, that person wants no letters, or there is neither mail nor address nor phone. */
public enum Obstacle { NOBODY, OBJECTED, NO_WAY }
