package de.reihum.shared;

/** Says under which name the audit trail remembers a record, so that its history can be read after it is gone. */
public interface Named {

    String auditName();
}
