package de.reihum.web.login;

import de.reihum.web.tenancy.LoginSession;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Asks on GET and signs out on POST. The views' menu posts here without a form token; foreign pages are refused by the access filter. */
@WebServlet("/logout")
public class LogoutPage extends HttpServlet {

    @Inject
    private FormPages forms;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        forms.show(request, response, "logout", Map.of());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LoginSession.close(request);
        FormPages.seeOther(response, "/login?done=out");
    }
}
