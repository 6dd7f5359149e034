package de.reihum.web.platform;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import de.reihum.platform.NetworkRow;
import de.reihum.tenancy.Network;
import de.reihum.web.profile.ProfileWords;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Confirmation;
import de.reihum.web.shared.parts.Rows;
import java.util.List;

/** What the umbrella office knows about one network, and what it can do with it. */
class NetworkDialog extends Dialog {

    /** What follows from the buttons. */
    interface Wishes {

        void suspend(NetworkRow network);

        void resume(NetworkRow network);

        void close(NetworkRow network);
    }

    NetworkDialog(NetworkRow network, Badge.Word state, Wishes wishes) {
        super(network.name());
        addClassName("form-dialog");
        var rows = new Rows().row(text("platform.list.column.state"), network.closingAskedAt() == null ? "" : text("platform.network.asked", formats().day(network.closingAskedAt())), new Badge(state))
                .row(text("platform.list.column.number"), Integer.toString(network.number()))
                .row(text("platform.list.column.createdAt"), formats().day(network.createdAt()))
                .row(text("platform.list.column.people"), text("platform.list.card", network.people()))
                .row(text("platform.list.column.profile"), network.profileConfirmedAt() == null ? "" : text("platform.network.confirmed", formats().day(network.profileConfirmedAt())),
                        new Badge(ProfileWords.freshness(network.profile())));
        add(rows);
        getFooter().add(Actions.quiet(text("shared.close"), this::close));
        if (network.state() == Network.State.CLOSED) {
            return;
        }
        var end = Actions.quiet(text("platform.close.other"), () -> instead(() -> wishes.close(network)));
        var pause = network.state() == Network.State.ACTIVE
                ? Actions.quiet(text("platform.suspend.other"), () -> instead(() -> Confirmation.warn("platform.suspend", () -> wishes.suspend(network), network.name())))
                : Actions.primary(text("platform.resume.other"), () -> instead(() -> Confirmation.ask("platform.resume", () -> wishes.resume(network), network.name())));
        List.of(end, pause).forEach(getFooter()::add);
    }

    private void instead(Runnable next) {
        close();
        next.run();
    }
}
