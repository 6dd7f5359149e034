package de.reihum.web.members;

import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Reading;
import de.reihum.members.MemberDetails;
import de.reihum.members.MemberService;
import de.reihum.members.MemberService.ChangeMember;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;

/** The member's master data in a window above its page. */
final class MemberDialog {

    private MemberDialog() {}

    static void change(MemberDetails member, MemberService members, Reading reading, Runnable changed) {
        var fields = new MemberFields[1];
        var form = new RecordForm<>("members.form", () -> fields[0].data());
        fields[0] = reading.of(() -> new MemberFields(form, members.tags().keySet(), members.sectors()));
        fields[0].fill(member.data());
        form.clean();
        form.onSave(data -> members.change(new ChangeMember(member.id(), member.version(), data))).afterwards(changed).again(() -> {
            changed.run();
            change(members.details(member.id()), members, reading, changed);
        });
        new FormDialog(member.data().name(), form, text("members.form.save")).open();
    }
}
