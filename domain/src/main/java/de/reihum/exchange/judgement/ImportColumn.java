package de.reihum.exchange.judgement;

/** What a column of a member list can mean. */
public enum ImportColumn {
    NAME, KIND, STATUS, STREET, POSTCODE, TOWN, SECTOR, SECTION, EMPLOYEES, EMPLOYEES_ON, WEB, JOINED_ON, OPENER, WAY, TAGS, NOTES,
    SALUTATION, FIRST_NAME, LAST_NAME, EMAIL, PHONE, LANGUAGE, CONSENT, CHANNEL, INTERESTS
}
