package de.reihum.persistence.login;

import de.reihum.login.RefusedSignIn;
import de.reihum.login.RefusedSignIns;
import de.reihum.persistence.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;

/** Refused sign-ins in the database. */
@ApplicationScoped
public class JpaRefusedSignIns implements RefusedSignIns {

    private static final String OF = "select r from RefusedSignIn r where r.account = :account order by r.at desc, r.id desc";
    private static final String ALL = "select r from RefusedSignIn r order by r.at desc, r.id desc";
    private static final String IN = """
            select r from RefusedSignIn r
            where r.account in (select x.account from RoleAssignment x where x.network = :network) order by r.at desc, r.id desc""";

    private Database database;

    protected JpaRefusedSignIns() {}

    @Inject
    public JpaRefusedSignIns(Database database) {
        this.database = database;
    }

    @Override
    public void add(RefusedSignIn one) {
        database.tenantFree().persist(one);
    }

    @Override
    public boolean any(long account, String source, RefusedSignIn.Reason reason, Instant since) {
        return database.tenantFree().createQuery("""
                select count(r) from RefusedSignIn r
                where coalesce(r.account, 0) = :account and r.source = :source and r.reason = :reason and r.at > :since""", Long.class)
                .setParameter("account", account)
                .setParameter("source", source)
                .setParameter("reason", reason)
                .setParameter("since", since)
                .getSingleResult() > 0;
    }

    @Override
    public List<RefusedSignIn> of(long account, int limit) {
        return newest(query(OF).setParameter("account", account), limit);
    }

    @Override
    public List<RefusedSignIn> in(int network, int limit) {
        return newest(query(IN).setParameter("network", network), limit);
    }

    @Override
    public List<RefusedSignIn> all(int limit) {
        return newest(query(ALL), limit);
    }

    @Override
    public void removeBefore(Instant moment) {
        database.tenantFree().createQuery("delete from RefusedSignIn r where r.at < :moment").setParameter("moment", moment).executeUpdate();
    }

    private TypedQuery<RefusedSignIn> query(String jpql) {
        return database.tenantFree().createQuery(jpql, RefusedSignIn.class);
    }

    private static List<RefusedSignIn> newest(TypedQuery<RefusedSignIn> query, int limit) {
        return query.setMaxResults(limit).getResultList();
    }
}
