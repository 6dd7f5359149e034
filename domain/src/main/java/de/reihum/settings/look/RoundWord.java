package de.reihum.settings.look;

/** What the series of meetings at the members' premises are called in this network. */
public enum RoundWord { STAMMTISCH, HR_ROUND, BUSINESS_ROUND, NETWORK_MEETING }
