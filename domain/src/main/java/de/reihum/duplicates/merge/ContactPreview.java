package de.reihum.duplicates.merge;

import de.reihum.members.ContactDetails;
import de.reihum.shared.Reason;
import java.util.List;
import java.util.Set;

/** Two contacts of one member side by side, and what making them one would do. The parts are as in {@link MemberPreview}. */
public record ContactPreview(ContactDetails survivor, ContactDetails absorbed, String memberName, Set<ContactField> proposed, List<Reason> forecast) {}
