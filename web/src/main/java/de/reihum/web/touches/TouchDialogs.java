package de.reihum.web.touches;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.UI;
import de.reihum.touches.TouchData;
import de.reihum.touches.TouchDetails;
import de.reihum.touches.TouchService;
import de.reihum.touches.TouchService.ChangeTouch;
import de.reihum.touches.TouchService.LogTouch;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.parts.Toast;
import de.reihum.web.shared.text.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The windows in which a touch is written down or corrected, above whatever page is open. */
@ApplicationScoped
public class TouchDialogs {

    private static final Pattern MEMBER = Pattern.compile("members/(\\d{1,18})");
    private static final Pattern CONTACT = Pattern.compile("(?:members/\\d{1,18}/)?contacts/(\\d{1,18})");

    private TouchService touches;
    private WhoSource people;
    private Clock clock;

    protected TouchDialogs() {}

    @Inject
    public TouchDialogs(TouchService touches, WhoSource people, Clock clock) {
        this.touches = touches;
        this.people = people;
        this.clock = clock;
    }

    /** For the page that is open: on a member's or person's page with this one; other pages that show touches are shown anew. */
    public void logHere() {
        var path = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
        log(known(path), () -> {
            if (path.isEmpty() || path.startsWith("touches") || !known(path).isEmpty()) {
                UI.getCurrent().refreshCurrentRoute(false);
            }
        });
    }

    private List<Who> known(String path) {
        var contact = CONTACT.matcher(path);
        var member = MEMBER.matcher(path);
        return contact.matches() ? List.of(people.ofContact(Long.parseLong(contact.group(1)))) : member.matches() ? List.of(people.ofMember(Long.parseLong(member.group(1)))) : List.of();
    }

    public void logWith(long member, Runnable changed) {
        log(List.of(people.ofMember(member)), changed);
    }

    /** What is sent twice is saved once: the window knows from the beginning what its touch will be called. */
    public void log(Collection<Who> known, Runnable changed) {
        long id = touches.prepare();
        open(text("touches.log"), fields -> fields.begin(known), (fields, data) -> touches.log(new LogTouch(id, data, fields.next())), () -> {
            changed.run();
            Toast.done(text("touches.logged", touches.details(id).parties().get(0).memberName()), () -> {
                touches.takeBack(id);
                changed.run();
            });
        }, null);
    }

    public void change(TouchDetails touch, Runnable changed) {
        open(text("touches.change"), fields -> fields.fill(touch), (fields, data) -> touches.change(new ChangeTouch(touch.id(), touch.version(), data)), changed, () -> {
            changed.run();
            change(touches.details(touch.id()), changed);
        });
    }

    private void open(String title, Consumer<TouchFields> begin, BiConsumer<TouchFields, TouchData> save, Runnable afterwards, Runnable again) {
        var fields = new TouchFields[1];
        var form = new RecordForm<>("touches.form", () -> fields[0].data());
        fields[0] = new TouchFields(form, people, Formats.local(clock.instant()));
        form.onSave(data -> save.accept(fields[0], data)).afterwards(afterwards);
        var dialog = new FormDialog(title, form, text("touches.save"));
        dialog.open();
        begin.accept(fields[0]);
        form.clean();
        form.again(again);
    }
}
