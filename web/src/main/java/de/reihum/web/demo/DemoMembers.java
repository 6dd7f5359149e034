package de.reihum.web.demo;

import de.reihum.members.MemberFilter;
import de.reihum.members.MemberService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    /** One has left. */
    public void archive() {
        members.archive(members.ids(MemberFilter.text("Textilpflege"), 1));
    }
}
