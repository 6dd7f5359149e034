package de.reihum.touches.introductions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One network's introductions without a database. */
public class IntroductionsInMemory implements Introductions {

    private final List<Introduction> all = new ArrayList<>();

    @Override
    public void add(Introduction introduction) {
        all.add(introduction);
    }

    @Override
    public Optional<Introduction> find(long id) {
        return all.stream().filter(one -> one.id() == id).findFirst();
    }

    @Override
    public Optional<Side> side(long id) {
        return sides().filter(side -> side.id() == id).findFirst();
    }

    @Override
    public Optional<Side> lockSide(long id) {
        return side(id);
    }

    @Override
    public List<Introduction> latest(int limit) {
        return all.stream().limit(limit).toList();
    }

    @Override
    public List<Side> ofMember(long member) {
        return sides().filter(side -> side.member().id() == member).toList();
    }

    @Override
    public List<Side> ofContact(long contact) {
        return sides().filter(side -> side.contact().filter(one -> one.id() == contact).isPresent()).toList();
    }

    private Stream<Side> sides() {
        return all.stream().flatMap(one -> one.sides().stream());
    }
}
