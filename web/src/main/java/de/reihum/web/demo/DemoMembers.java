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
        members.createAll(DemoList.read(list));
    }

    /** What a coordinator does in the weeks after: tags some, archives one that has left. */
    public void tend() {
        members.addTags(members.ids(MemberFilter.text("Sachsenheim"), 3), Set.of("Ortsgruppe West"));
        members.archive(members.ids(MemberFilter.text("Textilpflege"), 1));
    }
}
