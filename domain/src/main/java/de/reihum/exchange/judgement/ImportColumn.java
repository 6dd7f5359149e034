package de.reihum.exchange.judgement;

/** What a column of a member list can mean. */
public enum ImportColumn {
    NAME, KIND, STATUS, STREET, POSTCODE, TOWN, SECTOR, EMPLOYEES, WEB, JOINED_ON, TAGS, NOTES,
    SALUTATION, FIRST_NAME, LAST_NAME, EMAIL, PHONE, LANGUAGE, CONSENT
}
