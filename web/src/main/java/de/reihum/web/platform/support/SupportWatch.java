package de.reihum.web.platform.support;

import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import de.reihum.audit.SupportVisitService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Pattern;

/** Notes every page that the umbrella office looks at in a network. */
@ApplicationScoped
public class SupportWatch {

    private static final Pattern RECORD = Pattern.compile("(\\w+)/(\\d{1,19})(/.*)?");
    private static final Map<String, String> KINDS = Map.of("members", "Member", "contacts", "Contact", "polls", "Poll");

    private SupportVisitService visits;

    protected SupportWatch() {}

    @Inject
    public SupportWatch(SupportVisitService visits) {
        this.visits = visits;
    }

    public void seen(@Observes AfterNavigationEvent event) {
        var path = event.getLocation().getPath();
        var record = RECORD.matcher(path);
        boolean known = record.matches() && KINDS.containsKey(record.group(1));
        visits.looked(known ? KINDS.get(record.group(1)) : "Page", known ? Long.parseLong(record.group(2)) : 0, title(event, path));
    }

    /** What stands before the product's name in the browser's title. */
    private static String title(AfterNavigationEvent event, String path) {
        return event.getActiveChain().stream().filter(HasDynamicTitle.class::isInstance).map(view -> ((HasDynamicTitle) view).getPageTitle().split(" · ")[0])
                .filter(title -> !title.isBlank()).findFirst().orElse(path);
    }
}
