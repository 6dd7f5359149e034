package de.reihum.invitations.letters;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.invitations.Invitation;
import de.reihum.invitations.Invitations;
import de.reihum.invitations.audience.Addressing;
import de.reihum.invitations.chores.Chores;
import de.reihum.invitations.mails.MeetingFacts;
import de.reihum.invitations.mails.MeetingReader;
import de.reihum.jobs.Effect;
import de.reihum.jobs.Outbox;
import de.reihum.links.LinkService;
import de.reihum.members.Contact.Channel;
import de.reihum.settings.look.Logo;
import de.reihum.settings.look.Logos;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** What the work of making letters needs; each step in a transaction of its own, so that a run that breaks has told nobody anything. */
@ApplicationScoped
@Transactional
public class LetterMakingService {

    /** The effect that forgets a file; its subject is the file. */
    public static final String EXPIRY = "invitations.lettersExpire";

    private Invitations invitations;
    private LetterBatches batches;
    private MeetingReader reader;
    private LinkService links;
    private Logos logos;
    private Outbox outbox;
    private Chores chores;
    private Ids ids;
    private Clock clock;

    protected LetterMakingService() {}

    @Inject
    public LetterMakingService(Invitations invitations, LetterBatches batches, MeetingReader reader, LinkService links, Logos logos, Outbox outbox, Chores chores, Ids ids, Clock clock) {
        this.invitations = invitations;
        this.batches = batches;
        this.reader = reader;
        this.links = links;
        this.logos = logos;
        this.outbox = outbox;
        this.chores = chores;
        this.ids = ids;
        this.clock = clock;
    }

    /** Begins anew, also after an earlier run that broke. @return the invitations whose letters are to be made, by member's name */
    @Requires(Permission.WORK)
    public List<Long> begin(long batch) {
        var meeting = load(batch).meeting();
        batches.removePieces(batch);
        return invitations.ofMeeting(meeting.id()).stream().filter(LetterService::due).filter(one -> Addressing.ways(one.contact()).contains(Channel.LETTER)).map(Invitation::id).toList();
    }

    /** The network's picture, or nothing. */
    @Requires(Permission.WORK)
    public byte[] logo() {
        return logos.id().flatMap(logos::find).map(Logo::picture).orElseGet(() -> new byte[0]);
    }

    /** Each with a link of its own. */
    @Requires(Permission.WORK)
    public List<LetterSheet> sheets(long batch, Collection<Long> wanted) {
        var facts = reader.facts(load(batch).meeting());
        return invitations.all(wanted).stream().map(one -> sheet(one, facts)).toList();
    }

    private LetterSheet sheet(Invitation one, MeetingFacts facts) {
        return new LetterSheet(one.id(), one.member().data(), one.contact().details().data(), one.delivery().sentAt() != null, links.issueForPaper(MeetingReader.link(one)).text(), facts);
    }

    @Requires(Permission.WORK)
    public void add(long batch, int number, byte[] bytes) {
        batches.add(new LetterPiece(ids.next(), load(batch), number, bytes));
    }

    /** The file is there: from now on its readers count as told. */
    @Requires(Permission.WORK)
    public void finish(long batch, Collection<Long> made, int parts) {
        var now = clock.instant();
        load(batch).finish(made.size(), parts, now);
        invitations.all(made).stream().filter(one -> one.delivery().channel() == Channel.LETTER).forEach(one -> one.delivered(now));
        chores.look(load(batch).meeting(), now);
        outbox.put(new Effect(EXPIRY, EXPIRY + ":" + batch, batch, "", now.plus(LetterBatch.KEPT)));
    }

    @Requires(Permission.WORK)
    public void expire(long batch) {
        batches.find(batch).ifPresent(one -> {
            batches.removePieces(batch);
            one.expire();
        });
    }

    private LetterBatch load(long id) {
        return batches.find(id).orElseThrow(NotFound::record);
    }
}
