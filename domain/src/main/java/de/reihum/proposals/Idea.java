package de.reihum.proposals;

import de.reihum.shared.Lines;
import de.reihum.shared.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What is proposed, as the member or the team has written it down. */
@Embeddable
public class Idea {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Proposal.Kind kind;

    @Column(name = "title")
    private String title;

    @Column(name = "why")
    private String why;

    @Column(name = "wish")
    private PartialDate wish;

    @Column(name = "hosting")
    private boolean hosting;

    @Column(name = "persons")
    private int persons;

    @Column(name = "named")
    private boolean named;

    protected Idea() {}

    Idea(ProposalData data, LocalDate today) {
        data.check("", today);
        write(data);
    }

    /** A day that was wished already may have gone by meanwhile. */
    void correct(ProposalData better, LocalDate today) {
        better.check(data().wish(), today);
        write(better);
    }

    private void write(ProposalData data) {
        kind = data.kind();
        title = data.title();
        why = data.why();
        wish = data.wishOrNull();
        hosting = data.hosting();
        persons = data.persons();
        named = data.named();
    }

    void rewrite(UnaryOperator<String> pen) {
        title = Lines.cut(Lines.one(pen.apply(title)), ProposalData.MAX_TITLE);
        why = Lines.cut(pen.apply(why), ProposalData.MAX_WHY);
    }

    public Proposal.Kind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String why() {
        return why;
    }

    public Optional<PartialDate> wish() {
        return Optional.ofNullable(wish);
    }

    /** Whether the member would be the host. */
    public boolean hosting() {
        return hosting;
    }

    /** Whether others may read who proposed it. */
    public boolean named() {
        return named;
    }

    public ProposalData data() {
        return new ProposalData(kind, title, why, wish == null ? "" : wish.text(), hosting, persons, named);
    }
}
