package de.reihum.api;

import de.reihum.shared.NotAudited;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** What was answered to a request that carried a key for repetition. Saved together with the request's effect, or not at all. */
@Entity
@NotAudited
@Table(name = "api_answer")
public class StoredAnswer extends TenantEntity {

    @Column(name = "repeat_hash")
    private String repeatHash;

    @Column(name = "request_hash")
    private String requestHash;

    @Column(name = "status")
    private int status;

    @Column(name = "location")
    private String location;

    @Column(name = "record_version")
    private String recordVersion;

    @Column(name = "body")
    private String body;

    @Column(name = "created_at")
    private Instant createdAt;

    protected StoredAnswer() {}

    StoredAnswer(long id, Repeatable request, Instant createdAt) {
        super(id);
        this.repeatHash = request.hash();
        this.requestHash = request.contentHash();
        this.body = "";
        this.createdAt = createdAt;
    }

    void answered(Answer answer) {
        status = answer.status();
        location = answer.location();
        recordVersion = answer.version();
        body = answer.body();
    }

    boolean answers(Repeatable request) {
        return requestHash.equals(request.contentHash());
    }

    Answer answer() {
        return new Answer(status, location, recordVersion, body);
    }
}
