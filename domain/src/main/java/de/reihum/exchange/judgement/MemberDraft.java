package de.reihum.exchange.judgement;

import de.reihum.members.ContactData;
import de.reihum.members.MemberData;
import java.util.List;

/**
 * What a row says, read into the product's terms.
 *
 * @param contacts the first one named in the row, then others that it hints at, such as a second mail address
 * @param remarks what had to be interpreted, left out, or makes the row impossible
 * @param kindKnown whether the row says what kind of institution it is, or it was only guessed for the case that it is new
 * @param beside what the row says about hosting, places and the network's own fields
 * @param standing what the row says about how the member belongs to the network
 */
public record MemberDraft(MemberData member, List<ContactData> contacts, List<Remark> remarks, boolean kindKnown, Standing standing, Beside beside) {

    public MemberDraft {
        contacts = List.copyOf(contacts);
        remarks = List.copyOf(remarks);
    }

    /** A row that says nothing about how the member belongs to the network. */
    public MemberDraft(MemberData member, List<ContactData> contacts, List<Remark> remarks, boolean kindKnown) {
        this(member, contacts, remarks, kindKnown, Standing.UNSAID);
    }

    /** A row that says nothing beside the master data. */
    public MemberDraft(MemberData member, List<ContactData> contacts, List<Remark> remarks, boolean kindKnown, Standing standing) {
        this(member, contacts, remarks, kindKnown, standing, Beside.UNSAID);
    }

    boolean impossible() {
        return remarks.stream().anyMatch(remark -> remark.level() == Remark.Level.ERROR);
    }
}
