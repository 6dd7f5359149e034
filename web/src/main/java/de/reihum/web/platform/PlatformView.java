package de.reihum.web.platform;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.Permission;
import de.reihum.login.RefusedSignInService;
import de.reihum.login.reset.FactorResetService;
import de.reihum.platform.NetworkRow;
import de.reihum.platform.PlatformService;
import de.reihum.platform.closing.ClosingService;
import de.reihum.shared.Folding;
import de.reihum.shared.Slice;
import de.reihum.tenancy.Network;
import de.reihum.web.accounts.RefusedSignInsCard;
import de.reihum.web.platform.closing.CloseDialog;
import de.reihum.web.platform.closing.RegisterCard;
import de.reihum.web.profile.ProfileWords;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.list.CardLine;
import de.reihum.web.shared.list.RecordList;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Toast;
import de.reihum.web.shared.parts.Tone;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The networks of this installation. With a number in the address it asks whether that one is to rest or to go on. */
@Route(value = "platform", layout = Frame.class)
@Needs(Permission.PLATFORM_MANAGE)
public class PlatformView extends Page implements HasUrlParameter<String>, NetworkDialog.Wishes {

    private final transient PlatformService service;
    private final transient ClosingService closing;
    private final RecordList<NetworkRow, String> list;
    private final RegisterCard register;

    @Inject
    public PlatformView(PlatformService service, ClosingService closing, FactorResetService factors, RefusedSignInService refused) {
        this.service = service;
        this.closing = closing;
        list = new RecordList<>("platform.list", "", this::find, words -> matching(words).count());
        list.name("name", NetworkRow::name, PlatformView::path);
        list.number("number", NetworkRow::number);
        list.number("people", NetworkRow::people);
        list.plain("createdAt", row -> formats().day(row.createdAt()));
        list.badge("profile", row -> ProfileWords.freshness(row.profile())).width(190, 0);
        list.plain("profileConfirmedAt", row -> formats().day(row.profileConfirmedAt()));
        list.badge("state", PlatformView::state);
        list.card(row -> new CardLine(row.name(), path(row), text("platform.list.card", row.people()), state(row)));
        list.search((filter, words) -> words);
        list.actions(Actions.quiet(text("platform.factor.reset"), () -> new FactorResetDialog(factors).open()), Actions.quiet(text("platform.defaults"), () -> UI.getCurrent().navigate("platform/settings")), Actions.primary(text("platform.open"), () -> new OpenNetworkDialog(wanted -> {
            service.open(wanted);
            list.refresh();
            Toast.done(text("platform.opened", wanted.name(), wanted.adminEmail().text()));
        }).open()));
        register = new RegisterCard(closing, this::refresh);
        add(list, register, new RefusedSignInsCard("platform", refused.everywhere()));
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter String number) {
        service.networks().stream().filter(row -> Integer.toString(row.number()).equals(number)).findFirst().ifPresent(this::show);
    }

    @Override
    protected String title() {
        return text("platform.list.title");
    }

    private void show(NetworkRow row) {
        var dialog = new NetworkDialog(row, state(row), this);
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                UI.getCurrent().navigate(PlatformView.class);
            }
        });
        dialog.open();
    }

    @Override
    public void suspend(NetworkRow network) {
        move(() -> service.suspend(network.number()));
    }

    @Override
    public void resume(NetworkRow network) {
        move(() -> service.resume(network.number()));
    }

    @Override
    public void close(NetworkRow network) {
        new CloseDialog(network, wanted -> {
            move(() -> closing.close(wanted));
            Toast.done(text("platform.closed.done", network.name()));
        }).open();
    }

    private void move(Runnable change) {
        change.run();
        refresh();
    }

    private void refresh() {
        list.refresh();
        register.refresh();
    }

    private List<NetworkRow> find(String words, Slice slice) {
        return matching(words).skip(slice.offset()).limit(slice.limit()).toList();
    }

    private Stream<NetworkRow> matching(String words) {
        var wanted = Folding.fold(Objects.requireNonNullElse(words, ""));
        return service.networks().stream().filter(row -> Folding.fold(row.name()).contains(wanted));
    }

    private static String path(NetworkRow row) {
        return "platform/" + row.number();
    }

    private static Badge.Word state(NetworkRow row) {
        if (row.closingAskedAt() != null && row.state() != Network.State.CLOSED) {
            return new Badge.Word(Tone.WAITING, text("platform.state.ASKED"));
        }
        return new Badge.Word(row.state() == Network.State.ACTIVE ? Tone.GOOD : Tone.WAITING, text("platform.state." + row.state()));
    }
}
