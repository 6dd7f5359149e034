package de.reihum.web.team;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.Permission;
import de.reihum.login.RefusedSignInService;
import de.reihum.login.reset.FactorResetService;
import de.reihum.shared.Folding;
import de.reihum.shared.Ids;
import de.reihum.shared.Slice;
import de.reihum.team.FormerTeamService;
import de.reihum.team.TeamRow;
import de.reihum.team.TeamService;
import de.reihum.team.handover.HandOverService;
import de.reihum.web.accounts.RefusedSignInsCard;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.list.CardLine;
import de.reihum.web.shared.list.RecordList;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Toast;
import de.reihum.web.shared.parts.Tone;
import de.reihum.web.team.handover.HandOversCard;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who works for the network, and as what. With an account's id in the address its roles are open. */
@Route(value = "network/team", layout = Frame.class)
@Needs(Permission.TEAM_MANAGE)
public class TeamView extends Page implements HasUrlParameter<String> {

    private final transient TeamService service;
    private final transient FactorResetService factors;
    private final transient HandOverService handOvers;
    private final RecordList<TeamRow, String> list;

    @Inject
    public TeamView(TeamService service, FactorResetService factors, HandOverService handOvers, FormerTeamService former, RefusedSignInService refused) {
        this.service = service;
        this.factors = factors;
        this.handOvers = handOvers;
        list = new RecordList<>("team.list", "", this::find, words -> matching(words).count());
        list.name("name", row -> row.name().full(), row -> "network/team/" + row.account());
        list.plain("email", TeamRow::email).width(260, 2);
        list.plain("roles", TeamView::roles).width(220, 2);
        list.badge("state", TeamView::state);
        list.card(row -> new CardLine(row.name().full(), "network/team/" + row.account(), roles(row) + " · " + row.email(), state(row)));
        list.search((filter, words) -> words);
        list.actions(Actions.primary(text("team.invite"), () -> new InvitationDialog(wanted -> {
            service.invite(wanted);
            list.refresh();
            Toast.done(text("team.invited", wanted.email().text()));
        }).open()));
        add(list, new HandOversCard(handOvers.all()), new FormerCard(former.former()), new RefusedSignInsCard("team", refused.ofTeam()));
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter String account) {
        if (account != null) {
            long wanted = Ids.parse(account);
            service.team().stream().filter(row -> row.account() == wanted).findFirst().ifPresent(row -> new RolesDialog(row, service, factors, handOvers, list::refresh, this::back).open());
        }
    }

    @Override
    protected String title() {
        return text("team.list.title");
    }

    private void back() {
        UI.getCurrent().navigate(TeamView.class);
    }

    private List<TeamRow> find(String words, Slice slice) {
        return matching(words).skip(slice.offset()).limit(slice.limit()).toList();
    }

    /** A team is small enough to be looked through here. */
    private Stream<TeamRow> matching(String words) {
        var wanted = Folding.fold(Objects.requireNonNullElse(words, ""));
        return service.team().stream().filter(row -> Folding.fold(row.name().full() + " " + row.email()).contains(wanted));
    }

    private static String roles(TeamRow row) {
        return row.roles().stream().sorted().map(role -> text("shared.role." + role)).collect(Collectors.joining(", "));
    }

    private static Badge.Word state(TeamRow row) {
        return row.waiting() ? new Badge.Word(Tone.WAITING, text("team.waiting")) : null;
    }
}
