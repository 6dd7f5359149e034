package de.reihum.web.attendance.door;

import de.reihum.accounts.AccountService;
import de.reihum.accounts.Permission;
import de.reihum.attendance.presence.CheckIn;
import de.reihum.attendance.presence.CheckInService;
import de.reihum.attendance.presence.DoorList;
import de.reihum.attendance.presence.PersonRow;
import de.reihum.attendance.presence.Presence;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberService;
import de.reihum.shared.Ids;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotAllowed;
import de.reihum.shared.NotFound;
import de.reihum.shared.Refusal;
import de.reihum.shared.Slice;
import de.reihum.web.shared.Messages;
import de.reihum.web.shared.Pages;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The list at a meeting's door. A plain page with a small script, because Vaadin's pages need a connection for every tap: this one keeps the taps on the
 * device until each has arrived.
 */
@WebServlet("/check-in/*")
public class CheckInPage extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int UNPROCESSABLE = 422;

    @Inject
    private CheckInService door;

    @Inject
    private MemberService members;

    @Inject
    private AccountService accounts;

    @Inject
    private Messages messages;

    @Inject
    private Pages pages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var list = door.list(meeting(request));
            if (request.getParameter("states") == null) {
                pages.answer(response, HttpServletResponse.SC_OK, "check-in", language(), model(list));
            } else {
                states(list, response);
            }
        } catch (NotFound | NotAllowed none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Map<String, Object> model(DoorList list) {
        boolean writable = list.open() && accounts.me().may(Permission.MEETINGS_WRITE);
        return Map.of("list", list, "writable", writable, "states", Arrays.stream(Presence.State.values()).map(Enum::name).toList(), "lines", list.persons().stream().map(CheckInPage::line).toList(),
                "members", writable ? members.rows(MemberFilter.everything().withArchived(MemberFilter.Archived.NO), Slice.first(Slice.MAX)) : List.of(),
                "when", list.when() == null ? "" : list.when().start().toString());
    }

    /** One person with words that the template can compare. */
    public record Line(PersonRow row, String state, String expected) {}

    private static Line line(PersonRow row) {
        return new Line(row, row.state() == null ? "" : row.state().name(), row.expected().name());
    }

    /** What others have noted meanwhile. */
    private static void states(DoorList list, HttpServletResponse response) throws IOException {
        var all = Json.createObjectBuilder();
        list.persons().forEach(row -> all.add(row.handle(), row.state() == null ? "" : row.state().name()));
        answer(response, HttpServletResponse.SC_OK, all.build().toString());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            door.note(new CheckIn(meeting(request), request.getParameter("tap"), request.getParameter("handle"), state(request.getParameter("state")), request.getParameter("name"), member(request)));
            answer(response, HttpServletResponse.SC_OK, "{}");
        } catch (NotFound | NotAllowed none) {
            refuse(response, HttpServletResponse.SC_NOT_FOUND, none);
        } catch (InvalidValue wrong) {
            refuse(response, UNPROCESSABLE, wrong);
        } catch (Refusal late) {
            refuse(response, HttpServletResponse.SC_CONFLICT, late);
        }
    }

    /** The device shows why, and sends it no more. */
    private void refuse(HttpServletResponse response, int status, Refusal refusal) throws IOException {
        var reason = refusal.reasons().get(0);
        answer(response, status, Json.createObjectBuilder().add("message", messages.text(language(), reason.key(), reason.arguments().toArray())).build().toString());
    }

    private static void answer(HttpServletResponse response, int status, String json) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(json);
    }

    private Locale language() {
        return Locale.forLanguageTag(accounts.me().language());
    }

    private static Presence.State state(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return Arrays.stream(Presence.State.values()).filter(one -> one.name().equals(text)).findFirst().orElseThrow(() -> new InvalidValue("state", "attendance.refusal.state"));
    }

    private static long member(HttpServletRequest request) {
        var text = request.getParameter("member");
        return text == null || text.isEmpty() ? 0 : Ids.parse(text);
    }

    private static long meeting(HttpServletRequest request) {
        return Ids.parse(request.getPathInfo() == null ? "" : request.getPathInfo().substring(1));
    }
}
