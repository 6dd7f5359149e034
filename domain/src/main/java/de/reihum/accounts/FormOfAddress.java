package de.reihum.accounts;

/** How a person wants to be addressed. */
public enum FormOfAddress { NONE, MRS, MR }
