package de.reihum.web.login;

import de.reihum.accounts.AccountService;
import de.reihum.accounts.Permission;
import de.reihum.web.tenancy.Doorkeeper;
import de.reihum.web.tenancy.LocalPath;
import de.reihum.web.tenancy.LoginSession;
import de.reihum.web.tenancy.NetworkSwitch;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** For people with several networks, or with none. The views' switcher posts here without a form token; foreign pages are refused by the access filter. */
@WebServlet("/login/network")
public class NetworkPage extends HttpServlet {

    @Inject
    private AccountService account;

    @Inject
    private Doorkeeper doorkeeper;

    @Inject
    private NetworkSwitch pages;

    @Inject
    private FormPages forms;

    @Inject
    private Arrival arrival;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var login = LoginSession.of(request);
        if (login.isEmpty()) {
            FormPages.seeOther(response, "/login");
        } else {
            var doors = doorkeeper.doors(login.get().claim());
            forms.show(request, response, "login-network", Map.of("doors", doors, "operator", account.me().operator(), "closed", account.me().may(Permission.CLOSED_NETWORKS), "to", LocalPath.of(request.getParameter("to"))));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var login = LoginSession.of(request);
        if (login.isEmpty()) {
            FormPages.seeOther(response, "/login");
        } else {
            var doors = doorkeeper.doors(login.get().claim());
            var wanted = FormPages.field(request, "network");
            boolean known = wanted.equals("0") || doors.stream().anyMatch(door -> Integer.toString(door.network()).equals(wanted));
            FormPages.seeOther(response, known ? arrival.enter(request, response, Integer.parseInt(wanted), doors, LocalPath.of(request.getParameter("to"))) : "/login/network");
            pages.closeOpenPages(request);
        }
    }
}
