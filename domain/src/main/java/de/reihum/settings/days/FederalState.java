package de.reihum.settings.days;

/** Where a network is at home, by the official abbreviation; without a word about it only holidays of the whole country count. */
public enum FederalState { UNSAID, BW, BY, BE, BB, HB, HH, HE, MV, NI, NW, RP, SL, SN, ST, SH, TH }
