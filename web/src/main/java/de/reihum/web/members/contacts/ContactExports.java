package de.reihum.web.members.contacts;

import de.reihum.members.ContactDetails;
import de.reihum.web.shared.list.Export;
import java.util.List;

/** The files into which one contact can be written. Collected by CDI. */
public interface ContactExports {

    /** Empty when the acting person may not export. */
    List<Export<ContactDetails>> of(ContactDetails contact);
}
