package de.reihum.web.platform.support;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.accounts.support.SupportRow;
import de.reihum.accounts.support.SupportService;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.Toast;
import de.reihum.web.shared.parts.Tone;

/** Lets the umbrella office in, shows when it was in, and sends it out. */
public class SupportCard extends Card {

    private static final int SHOWN = 10;

    private final transient SupportService support;

    public SupportCard(SupportService support) {
        super(text("platform.support.title"));
        this.support = support;
        show();
    }

    private void show() {
        getChildren().skip(1).toList().forEach(this::remove);
        add(new Paragraph(text("platform.support.text")));
        var grants = support.grants();
        if (!grants.isEmpty()) {
            var rows = new Rows();
            grants.stream().limit(SHOWN).forEach(grant -> rows.row(grant.reason(), explanation(grant), right(grant)));
            add(rows);
        }
        if (grants.stream().noneMatch(SupportRow::active)) {
            add(Actions.quiet(text("platform.support.grant"), () -> new SupportDialog(wanted -> {
                support.grant(wanted);
                show();
            }).open()));
        }
    }

    private static String explanation(SupportRow grant) {
        var rights = text(grant.writing() ? "platform.support.writing.yes" : "platform.support.writing.no");
        var from = formats().moment(grant.grantedAt());
        return grant.endedAt() != null ? text("platform.support.row.ended", rights, grant.grantedBy(), from, formats().moment(grant.endedAt()), grant.endedBy())
                : text(grant.active() ? "platform.support.row.active" : "platform.support.row.over", rights, grant.grantedBy(), from, formats().moment(grant.endsAt()));
    }

    private Component[] right(SupportRow grant) {
        if (!grant.active()) {
            return new Component[] {new Badge(Tone.INFORMATION, text("platform.support.state.over"))};
        }
        return new Component[] {new Badge(Tone.WAITING, text("platform.support.state.active")), Actions.quiet(text("platform.support.end"), () -> {
            support.end(grant.id());
            Toast.done(text("platform.support.ended"));
            show();
        })};
    }
}
