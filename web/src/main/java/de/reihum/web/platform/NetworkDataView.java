package de.reihum.web.platform;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.Permission;
import de.reihum.accounts.support.SupportService;
import de.reihum.jobs.JobService;
import de.reihum.platform.closing.ClosingRequestService;
import de.reihum.platform.export.NetworkExportService;
import de.reihum.tenancy.TenantContext;
import de.reihum.web.platform.closing.ClosingRequestCard;
import de.reihum.web.platform.export.ExportCard;
import de.reihum.web.platform.support.SupportCard;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import jakarta.inject.Inject;

/** What belongs to the network as a whole: all its data to take along, who else may look in, and its end. */
@Route(value = "network/data", layout = Frame.class)
@Needs(Permission.NETWORK_SETTINGS)
public class NetworkDataView extends Page {

    @Inject
    public NetworkDataView(NetworkExportService exports, JobService jobs, SupportService support, ClosingRequestService closing, TenantContext tenant) {
        var cards = new Div(new ExportCard(exports, jobs, tenant.network()), new SupportCard(support), new ClosingRequestCard(closing));
        cards.addClassName("stack");
        add(new PageHeader(title()).lead(text("platform.data.lead")), cards);
    }

    @Override
    protected String title() {
        return text("platform.data.title");
    }
}
