package de.reihum.touches.introductions;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.links.IssueLink;
import de.reihum.links.LinkService;
import de.reihum.members.consents.ConsentProof;
import de.reihum.members.consents.ConsentRecord.Purpose;
import de.reihum.shared.NotFound;
import de.reihum.shared.ProductClock;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.Networks;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** Prepares the mails of introductions at the moment they are sent: whether still, and with which fresh link. */
@ApplicationScoped
@Transactional
public class IntroductionMailService {

    /** So long after its end a link still says how it stands. */
    private static final Duration AFTERLIFE = Duration.ofDays(180);

    private Introductions introductions;
    private ConsentProof proof;
    private LinkService links;
    private Networks networks;
    private TenantContext tenant;
    private Clock clock;

    protected IntroductionMailService() {}

    @Inject
    public IntroductionMailService(Introductions introductions, ConsentProof proof, LinkService links, Networks networks, TenantContext tenant, Clock clock) {
        this.introductions = introductions;
        this.proof = proof;
        this.links = links;
        this.networks = networks;
        this.tenant = tenant;
        this.clock = clock;
    }

    /** Empty when there is nothing to ask or to tell any more, or the person cannot be written to. */
    @Requires(Permission.WORK)
    public Optional<IntroductionMail> mail(Errand errand, long side) {
        return introductions.side(side).filter(Side::reachable).filter(one -> due(errand, one)).filter(this::named).map(this::mail);
    }

    /** Taking the consent back counts at once: nothing more goes out on either side. */
    private boolean named(Side side) {
        return side.introduction().sides().stream().flatMap(one -> one.contact().stream()).noneMatch(contact -> proof.takenBack(contact.id(), Purpose.INTRODUCTION));
    }

    /** Nobody is reminded after the other one has said no: her yes would lead nowhere. */
    private boolean due(Errand errand, Side side) {
        var introduction = side.introduction();
        return switch (errand) {
            case ASK -> introduction.open(clock.instant()) && side.answer() == Side.Answer.OPEN;
            case REMIND -> introduction.open(clock.instant()) && side.answer() == Side.Answer.OPEN && side.other().answer() != Side.Answer.NO;
            case MEET -> introduction.agreed();
            case TALKED -> introduction.agreed() && side.talked() == Side.Talked.OPEN;
            case END -> false;
        };
    }

    /** The time for answers is over. */
    @Requires(Permission.WORK)
    public void end(long introduction) {
        introductions.find(introduction).ifPresent(one -> one.end(clock.instant()));
    }

    private IntroductionMail mail(Side side) {
        var introduction = side.introduction();
        var contact = side.contact().orElseThrow();
        var now = clock.instant();
        var token = links.issue(new IssueLink(ConsentService.PURPOSE, side.id(), contact.id(), now.plus(AFTERLIFE)));
        var network = networks.find(tenant.network()).map(Network::name).orElseThrow(NotFound::record);
        return new IntroductionMail(network, side.member().name(), contact.id(), contact.name(), contact.email(), contact.language(), token.text(), introduction.why(),
                LocalDate.ofInstant(introduction.endsAt(), ProductClock.ZONE), introduction.agreed() ? Partner.of(side.other()) : null);
    }
}
