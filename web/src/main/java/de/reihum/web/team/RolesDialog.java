package de.reihum.web.team;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import de.reihum.accounts.Role;
import de.reihum.login.reset.FactorResetService;
import de.reihum.team.TeamRow;
import de.reihum.team.TeamService;
import de.reihum.team.handover.HandOverService;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Confirmation;
import de.reihum.web.shared.parts.Toast;
import de.reihum.web.team.handover.HandOverDialog;
import java.util.Set;

/** Changes the roles of one person, or takes her out of the team. */
class RolesDialog extends FormDialog {

    /** Another window follows: the page stays. */
    private boolean handsOver;

    RolesDialog(TeamRow row, TeamService service, FactorResetService factors, HandOverService handOvers, Runnable changed, Runnable closed) {
        super(row.name().full(), form(row, service, changed), text("team.roles.save"));
        addOpenedChangeListener(change -> {
            if (!change.isOpened() && !handsOver) {
                closed.run();
            }
        });
        if (row.waiting()) {
            getFooter().addComponentAsFirst(Actions.quiet(text("team.inviteAgain"), () -> {
                service.inviteAgain(row.account());
                Toast.done(text("team.invited", row.email()));
                close();
            }));
        }
        factor(row, factors);
        getFooter().addComponentAsFirst(Actions.quiet(text("team.handover.begin"), () -> {
            handsOver = true;
            close();
            new HandOverDialog(row, service.team(), handOvers).open();
        }));
        getFooter().addComponentAsFirst(Actions.quiet(text("team.withdraw"), () -> Confirmation.warn("team.withdraw", () -> {
            service.withdraw(row.account());
            changed.run();
            Toast.done(text("team.withdrawn", row.name().full()));
            close();
        }, row.name().full())));
    }

    private void factor(TeamRow row, FactorResetService factors) {
        switch (factors.inTeam(row.account())) {
            case ALLOWED -> getFooter().addComponentAsFirst(Actions.quiet(text("team.factor.reset"), () -> Confirmation.warn("team.factor.reset", () -> {
                factors.resetInTeam(row.account());
                Toast.done(text("team.factor.reset.done", row.name().full()));
                close();
            }, row.name().full())));
            case PROTECTS_MORE -> add(new Paragraph(text("team.factor.reset.elsewhere")));
            default -> { }
        }
    }

    private static RecordForm<Set<Role>> form(TeamRow row, TeamService service, Runnable changed) {
        var roles = new RolesField();
        var form = new RecordForm<Set<Role>>("team.roles", roles::getValue);
        form.field("roles", roles).setValue(row.roles());
        form.clean();
        return form.onSave(wanted -> service.changeRoles(row.account(), wanted)).afterwards(() -> {
            changed.run();
            Toast.done(text("team.roles.saved", row.name().full()));
        });
    }
}
