package de.reihum.calendar;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.settings.Faces;
import de.reihum.settings.Setting;
import de.reihum.settings.YesNo;
import de.reihum.shared.NotFound;
import de.reihum.tenancy.Networks;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What a network that wants it shows to everybody: its firm dates. */
@ApplicationScoped
@Transactional
public class PublicPageService {

    private Outlook outlook;
    private Faces faces;
    private Networks networks;
    private TenantContext tenant;

    protected PublicPageService() {}

    @Inject
    public PublicPageService(Outlook outlook, Faces faces, Networks networks, TenantContext tenant) {
        this.outlook = outlook;
        this.faces = faces;
        this.networks = networks;
        this.tenant = tenant;
    }

    /** From today on. @throws NotFound when the network shows nothing, rests, or is none; which of these is not told */
    @Requires(Permission.ANSWER)
    public CalendarSheet page() {
        var network = networks.find(tenant.network()).filter(one -> one.open()).orElseThrow(NotFound::record);
        if (!YesNo.yes(faces.present().text(Setting.PUBLIC_DATES))) {
            throw NotFound.record();
        }
        return new CalendarSheet(network.name(), network.language(), outlook.ahead());
    }
}
