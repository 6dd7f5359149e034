package de.reihum.web.demo;

import de.reihum.members.Contact;
import de.reihum.members.ContactData;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberService;
import de.reihum.members.MemberService.CreateMember;
import de.reihum.members.bulk.BulkChange;
import de.reihum.members.bulk.BulkService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Enters a network's members, as its coordinator. */
@ApplicationScoped
public class DemoMembers {

    private static final int MANY = 100;

    private MemberService members;
    private BulkService bulk;

    protected DemoMembers() {}

    @Inject
    public DemoMembers(MemberService members, BulkService bulk) {
        this.members = members;
        this.bulk = bulk;
    }

    public void enter(String list) {
        if (members.count(MemberFilter.everything()) == 0) {
            members.createAll(DemoList.read(list));
        }
    }

    public void tag() {
        members.addTags(members.ids(MemberFilter.text("Sachsenheim"), 3), Set.of("Ortsgruppe West"));
    }

    /** Those who train apprentices come to the fair. That all of them look after the stand was thought too early, and is taken back. */
    public void changeMany() {
        var training = members.ids(MemberFilter.everything().withTags(Set.of("Ausbildung")), MANY);
        bulk.change(training, new BulkChange(BulkChange.Field.ADD_TAG, "Ausbildungsmesse"));
        var early = bulk.change(training, new BulkChange(BulkChange.Field.ADD_TAG, "Standdienst"));
        bulk.takeBack(early.id());
    }

    /** Somebody entered two of them once more, from business cards. */
    public void enterTwice() {
        members.createAll(List.of(
                new CreateMember(MemberData.of("Brauerei Müllerschön", Member.Kind.SME),
                        List.of(new ContactData(Contact.Salutation.MR, "", "Emre", "Löffler", "", "emre.loeffler@brauerei-muellerschoen.example", "07144 81530", Set.of(), "de", null, ""))),
                new CreateMember(new MemberData("HOLZBAU ZOLLERKOPF", Member.Kind.SME, null, "25", "", "", "74343", "Sachsenheim", "", "", Set.of("Holz"), "Kam am Stand beim Fachkräftetag vorbei."),
                        List.of(ContactData.of("Jana", "Zollerkopf", "buero@holzbau-zollerkopf.example")))));
    }

    /** One has left. */
    public void archive() {
        members.archive(members.ids(MemberFilter.text("Textilpflege"), 1));
    }
}
