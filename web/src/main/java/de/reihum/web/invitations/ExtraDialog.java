package de.reihum.web.invitations;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.select.Select;
import de.reihum.invitations.audience.Person;
import de.reihum.invitations.extras.AddExtra;
import de.reihum.meetings.MeetingDetails;
import de.reihum.members.Contact.Channel;
import de.reihum.shared.InvalidValue;
import de.reihum.web.members.MemberField;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import java.util.List;

/** Chooses whom to invite beside the audience: the member, through whom, and by which way. */
final class ExtraDialog {

    private ExtraDialog() {}

    static void open(MeetingDetails meeting, InvitationDesk desk, Runnable changed) {
        var member = new MemberField(desk.members());
        var person = new Select<Person>();
        person.setItemLabelGenerator(Person::name);
        var way = new Select<Channel>();
        way.setItemLabelGenerator(InvitationWords::channel);
        var form = new RecordForm<AddExtra>("invitations.extra", () -> wanted(meeting, member, person, way));
        form.field("member", member);
        form.field("contact", person);
        form.field("channel", way);
        member.addValueChangeListener(change -> offer(person, member.id() == 0 ? List.of() : desk.extras().people(member.id())));
        person.addValueChangeListener(change -> ways(way, change.getValue()));
        form.clean();
        form.onSave(desk.extras()::add).afterwards(changed);
        new FormDialog(text("invitations.extra.add"), form, text("invitations.extra.save")).open();
    }

    private static AddExtra wanted(MeetingDetails meeting, MemberField member, Select<Person> person, Select<Channel> way) {
        if (member.id() == 0) {
            throw new InvalidValue("member", "invitations.refusal.noMember");
        }
        if (person.getValue() == null) {
            throw new InvalidValue("contact", "invitations.refusal.noPerson", member.getValue().name());
        }
        return new AddExtra(meeting.id(), member.id(), person.getValue().contact(), way.getValue());
    }

    private static void offer(Select<Person> person, List<Person> people) {
        person.setItems(people);
        person.setValue(people.isEmpty() ? null : people.get(0));
    }

    private static void ways(Select<Channel> way, Person person) {
        way.setItems(person == null ? List.of() : List.copyOf(person.ways()));
        way.setValue(person == null ? null : person.usual());
    }
}
