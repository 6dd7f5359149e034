package de.reihum.invitations.audience;

/** Why a member cannot be invited: nobody speaks for it, that person wants no letters, there is neither mail nor address nor phone, or it is the host itself. */
public enum Obstacle { NOBODY, OBJECTED, NO_WAY, HOST }
