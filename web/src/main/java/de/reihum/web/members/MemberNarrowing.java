package de.reihum.web.members;

import de.reihum.members.MemberFilter;
import de.reihum.members.MemberRow;
import de.reihum.web.shared.list.RecordList;

/** A feature's ways to narrow the list of members. Collected by CDI; asked inside the acting network when the list is opened. */
public interface MemberNarrowing {

    void into(RecordList<MemberRow, MemberFilter> list);
}
