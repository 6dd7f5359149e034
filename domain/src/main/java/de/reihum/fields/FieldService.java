package de.reihum.fields;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** A network's administration decides what it wants to know beyond the usual. */
@ApplicationScoped
@Transactional
public class FieldService {

    /** Of one target, without the retired ones: nobody fills in more. */
    static final int MOST = 40;

    private CustomFields fields;
    private Ids ids;

    protected FieldService() {}

    @Inject
    public FieldService(CustomFields fields, Ids ids) {
        this.fields = fields;
        this.ids = ids;
    }

    /** In their order, the retired ones too. */
    @Requires(Permission.NETWORK_SETTINGS)
    public List<FieldRow> all() {
        return fields.all().stream().map(CustomField::row).toList();
    }

    /**
     * @return the field's id
     * @throws RuleBroken when there are too many already
     */
    @Requires(Permission.NETWORK_SETTINGS)
    public long create(CreateField wanted) {
        var present = used(wanted.target());
        if (present.size() >= MOST) {
            throw new RuleBroken("fields.refusal.most", MOST);
        }
        var field = new CustomField(ids.next(), wanted.target(), wanted.kind(), last(wanted.target()) + 1, wanted.data());
        fields.add(field);
        return field.id();
    }

    @Requires(Permission.NETWORK_SETTINGS)
    public void change(long id, long version, FieldData data) {
        var field = find(id);
        field.expect(version);
        field.describe(data);
    }

    /** It is not asked any more; what stands in it can still be read. */
    @Requires(Permission.NETWORK_SETTINGS)
    public void retire(long id) {
        find(id).retire(true);
    }

    @Requires(Permission.NETWORK_SETTINGS)
    public void bringBack(long id) {
        var field = find(id);
        if (used(field.row().target()).size() >= MOST) {
            throw new RuleBroken("fields.refusal.most", MOST);
        }
        field.retire(false);
        field.move(last(field.row().target()) + 1);
    }

    /** One place further up among those of its target; the first one stays. */
    @Requires(Permission.NETWORK_SETTINGS)
    public void moveUp(long id) {
        move(find(id), -1);
    }

    /** One place further down; the last one stays. */
    @Requires(Permission.NETWORK_SETTINGS)
    public void moveDown(long id) {
        move(find(id), 1);
    }

    /** Numbers all anew, so that two with one number are told apart, too. */
    private void move(CustomField field, int steps) {
        var order = new ArrayList<>(used(field.row().target()));
        int here = order.indexOf(field);
        int there = here + steps;
        if (here >= 0 && there >= 0 && there < order.size()) {
            Collections.swap(order, here, there);
            IntStream.range(0, order.size()).forEach(place -> order.get(place).move(place + 1));
        }
    }

    /** 0 when there is none; retired ones keep their place and count. */
    private int last(Target target) {
        return fields.all().stream().map(CustomField::row).filter(row -> row.target() == target).mapToInt(FieldRow::place).max().orElse(0);
    }

    private List<CustomField> used(Target target) {
        return fields.all().stream().filter(one -> one.row().target() == target && !one.row().retired()).toList();
    }

    private CustomField find(long id) {
        return fields.find(id).orElseThrow(NotFound::record);
    }
}
