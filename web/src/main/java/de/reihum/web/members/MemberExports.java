package de.reihum.web.members;

import de.reihum.members.MemberFilter;
import de.reihum.web.shared.list.Export;
import java.util.List;

/** The files into which the list of members can be written. Collected by CDI. */
public interface MemberExports {

    /** Empty when the acting person may not export. */
    List<Export<MemberFilter>> all();
}
