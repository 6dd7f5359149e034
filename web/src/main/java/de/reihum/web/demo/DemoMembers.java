package de.reihum.web.demo;

import de.reihum.members.Contact;
import de.reihum.members.ContactData;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberService;
import de.reihum.members.MemberService.CreateMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Enters a network's members, as its coordinator. */
@ApplicationScoped
public class DemoMembers {

    private MemberService members;

    protected DemoMembers() {}

    @Inject
    public DemoMembers(MemberService members) {
        this.members = members;
    }

    public void enter(String list) {
        if (members.count(MemberFilter.everything()) == 0) {
            members.createAll(DemoList.read(list));
        }
    }

    public void tag() {
        members.addTags(members.ids(MemberFilter.text("Sachsenheim"), 3), Set.of("Ortsgruppe West"));
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
