package de.reihum.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import de.reihum.persistence.planted.Tunnel;
import de.reihum.persistence.plantedtoo.Loop;
import de.reihum.web.planted.Overreach;
import java.util.Map;

/** Cycles between features of persistence and web, which the planted packages alone do not have. */
final class Planting {

    static final Map<String, JavaClasses> AGAINST = Map.of(
            "NO_CYCLES_IN_PERSISTENCE", new ClassFileImporter().importClasses(Tunnel.class, Loop.class),
            "NO_CYCLES_IN_WEB", new ClassFileImporter().importClasses(Overreach.class, de.reihum.web.plantedtoo.Loop.class));

    private Planting() {}
}
