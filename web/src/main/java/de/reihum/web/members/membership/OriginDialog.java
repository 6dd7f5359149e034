package de.reihum.web.members.membership;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberService;
import de.reihum.members.membership.MembershipDetails;
import de.reihum.members.membership.MembershipService;
import de.reihum.members.membership.Origin;
import de.reihum.members.membership.TraceOrigin;
import de.reihum.shared.Slice;
import de.reihum.web.members.MemberField;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import java.util.Set;

/** Who opened the door for a member, and on which way it came. */
final class OriginDialog {

    private OriginDialog() {}

    static void open(MembershipDetails member, MembershipService memberships, MemberService members, Runnable changed) {
        var origin = member.origin();
        var opener = new Select<Origin.Opener>();
        var by = new MemberField(members);
        var channel = new Select<Origin.Channel>();
        var remark = new TextField();
        var form = new RecordForm<>("members.origin.form", () -> new TraceOrigin(member.member(), member.version(), opener.getValue(), by.id(), channel.getValue(), remark.getValue()));
        form.field("opener", opener);
        opener.setItems(Origin.Opener.values());
        opener.setItemLabelGenerator(MembershipWords::opener);
        opener.addValueChangeListener(change -> by.setVisible(change.getValue() == Origin.Opener.MEMBER));
        form.field("openerMember", by);
        form.field("channel", channel);
        channel.setItems(Origin.Channel.values());
        channel.setItemLabelGenerator(MembershipWords::channel);
        remark.setMaxLength(250);
        form.optional("remark", remark);
        opener.setValue(origin.opener());
        by.setVisible(origin.opener() == Origin.Opener.MEMBER);
        if (origin.openerMember() != 0) {
            members.rows(MemberFilter.ids(Set.of(origin.openerMember())), Slice.first(1)).forEach(by::setValue);
        }
        channel.setValue(origin.channel());
        remark.setValue(origin.remark());
        form.clean();
        form.onSave(memberships::trace).afterwards(changed).again(() -> {
            changed.run();
            open(memberships.details(member.member()), memberships, members, changed);
        });
        new FormDialog(text("members.origin.title"), form, text("members.form.save")).open();
    }
}
