package de.reihum.matrix;

import de.reihum.matrix.Matrix.Cell;
import de.reihum.matrix.Matrix.Kind;
import de.reihum.matrix.Matrix.Share;
import de.reihum.members.sources.Edge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Goes through all pairs of members once and counts. */
final class Tally {

    private final List<Circle.Entry> members;
    private final Acquaintance acquaintance;
    private final LocalDate from;

    Tally(List<Circle.Entry> members, Acquaintance acquaintance, LocalDate from) {
        this.members = members;
        this.acquaintance = acquaintance;
        this.from = from;
    }

    List<Share> shares() {
        var smes = members.stream().filter(Circle.Entry::sme).toList();
        var partners = members.stream().filter(member -> !member.sme()).toList();
        return List.of(coordination(smes), between(Kind.PARTNER_SME, smes, partners), between(Kind.SME_SME, smes, smes));
    }

    private Share coordination(List<Circle.Entry> smes) {
        int met = (int) smes.stream().filter(sme -> acquaintance.metSince(Pair.of(Edge.COORDINATION, sme.id()), from)).count();
        int near = (int) smes.stream().filter(sme -> acquaintance.onlyNear(Pair.of(Edge.COORDINATION, sme.id()), from)).count();
        return new Share(Kind.COORDINATION_SME, met, near, smes.size(), met, smes.size());
    }

    private Share between(Kind kind, List<Circle.Entry> smes, List<Circle.Entry> others) {
        int met = 0;
        int near = 0;
        int possible = 0;
        Set<Long> reached = new HashSet<>();
        for (var sme : smes) {
            for (var other : others) {
                if (kind == Kind.PARTNER_SME || sme.id() < other.id()) {
                    var pair = Pair.of(sme.id(), other.id());
                    possible++;
                    if (acquaintance.metSince(pair, from)) {
                        met++;
                        reached.add(sme.id());
                        reached.add(other.id());
                    } else if (acquaintance.onlyNear(pair, from)) {
                        near++;
                    }
                }
            }
        }
        int companies = (int) smes.stream().filter(sme -> reached.contains(sme.id())).count();
        return new Share(kind, met, near, possible, companies, smes.size());
    }

    List<List<Cell>> cells(Groups groups) {
        int size = groups.all().size();
        var counts = new int[size][size][3];
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                var pair = Pair.of(members.get(i).id(), members.get(j).id());
                int one = groups.of(members.get(i).id());
                int other = groups.of(members.get(j).id());
                var count = counts[Math.min(one, other)][Math.max(one, other)];
                count[2]++;
                count[0] += acquaintance.metSince(pair, from) ? 1 : 0;
                count[1] += acquaintance.onlyNear(pair, from) ? 1 : 0;
            }
        }
        var cells = new ArrayList<List<Cell>>();
        for (int one = 0; one < size; one++) {
            var row = new ArrayList<Cell>();
            for (int other = 0; other < size; other++) {
                var count = counts[Math.min(one, other)][Math.max(one, other)];
                row.add(new Cell(count[0], count[1], count[2]));
            }
            cells.add(row);
        }
        return cells;
    }
}
