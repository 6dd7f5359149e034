package de.reihum.web.touches.introductions;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.AccountService;
import de.reihum.accounts.Permission;
import de.reihum.shared.Folding;
import de.reihum.shared.Slice;
import de.reihum.touches.introductions.Introduction;
import de.reihum.touches.introductions.IntroductionRow;
import de.reihum.touches.introductions.IntroductionService;
import de.reihum.touches.introductions.IntroductionService.IntroduceTwo;
import de.reihum.touches.introductions.Side;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.list.CardLine;
import de.reihum.web.shared.list.RecordList;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Toast;
import de.reihum.web.shared.parts.Tone;
import de.reihum.web.touches.Who;
import de.reihum.web.touches.WhoSource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who was introduced to whom, how it stands, and the window to introduce two more. */
@Route(value = "touches/introductions", layout = Frame.class)
@Needs(Permission.TOUCHES_READ)
public class IntroductionsView extends Page {

    private final RecordList<IntroductionRow, String> list;
    private final transient IntroductionService introductions;
    private final transient WhoSource people;

    @Inject
    public IntroductionsView(AccountService accounts, IntroductionService introductions, WhoSource people) {
        this(accounts.me().may(Permission.TOUCHES_WRITE), introductions, people);
    }

    IntroductionsView(boolean writable, IntroductionService introductions, WhoSource people) {
        this.introductions = introductions;
        this.people = people;
        list = new RecordList<>("touches.introductions", "", this::rows, words -> matching(words).count());
        list.plain("names", row -> names(row)).width(260, 3);
        list.badge("state", IntroductionsView::state).width(170, 0);
        list.lines("answers", row -> row.sides().stream().map(IntroductionsView::answer).toList());
        list.plain("why", IntroductionRow::why).width(220, 3);
        list.plain("askedAt", row -> formats().day(row.askedAt())).width(120, 0);
        list.plain("endsAt", row -> formats().day(row.endsAt())).width(120, 0).hiddenAtFirst();
        list.plain("author", IntroductionRow::author).width(150, 1).hiddenAtFirst();
        list.card(row -> new CardLine(names(row), "", row.sides().stream().map(IntroductionsView::answer).collect(Collectors.joining(" · ")), state(row)));
        list.search((filter, words) -> words);
        if (writable) {
            list.actions(introduce());
            list.whenEmpty(introduce());
            list.bulk("withdraw", row -> row.state() == Introduction.State.ASKED, this::withdraw);
        }
        add(list);
    }

    @Override
    protected String title() {
        return text("touches.introductions.title");
    }

    private List<IntroductionRow> rows(String words, Slice slice) {
        return matching(words).skip(slice.offset()).limit(slice.limit()).toList();
    }

    private Stream<IntroductionRow> matching(String words) {
        var folded = Folding.fold(words);
        return introductions.rows().stream().filter(row -> Folding.fold(names(row) + " " + row.why()).contains(folded));
    }

    private static String names(IntroductionRow row) {
        return formats().enumeration(row.sides().stream().map(IntroductionRow.Person::memberName).toList());
    }

    private static Badge.Word state(IntroductionRow row) {
        var tone = row.state() == Introduction.State.AGREED ? Tone.GOOD : row.state() == Introduction.State.ASKED ? Tone.WAITING : Tone.PLAIN;
        return new Badge.Word(tone, text("touches.introductions.state." + row.state()));
    }

    private static String answer(IntroductionRow.Person side) {
        var name = side.contactName().isEmpty() ? side.memberName() : side.contactName();
        var said = text(side.talked() == Side.Talked.OPEN ? "touches.introductions.answer." + side.answer() : "touches.introductions.talked." + side.talked());
        return side.word().isEmpty() ? text("touches.introductions.answer", name, said) : text("touches.introductions.answerWord", name, said, side.word());
    }

    private Component introduce() {
        return Actions.primary(text("touches.introduce"), () -> {
            var one = person();
            var other = person();
            var why = new TextArea();
            var form = new RecordForm<IntroduceTwo>("touches.introduce", () -> new IntroduceTwo(people.contactOf(one.getValue()), people.contactOf(other.getValue()), why.getValue()));
            form.field("one", one);
            form.field("other", other);
            form.field("why", why);
            form.note(text("touches.introduce.note"));
            form.clean();
            form.onSave(introductions::introduce).afterwards(() -> {
                list.refresh();
                Toast.done(text("touches.introduce.done"));
            });
            new FormDialog(text("touches.introduce"), form, text("touches.introduce.save")).open();
            one.focus();
        });
    }

    private ComboBox<Who> person() {
        var field = new ComboBox<Who>();
        field.setItems(people.field(true));
        field.setItemLabelGenerator(Who::name);
        return field;
    }

    private void withdraw(Set<IntroductionRow> rows) {
        rows.forEach(row -> introductions.withdraw(row.id()));
        list.refresh();
        Toast.done(text("touches.introductions.withdrawn", rows.size()));
    }
}
