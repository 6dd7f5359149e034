package de.reihum.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;

/** Cycles between features of persistence and web, which the planted packages alone do not have. */
final class Planting {

    static final Map<String, JavaClasses> AGAINST = Map.of(
            "NO_CYCLES_IN_PERSISTENCE", new ClassFileImporter().importClasses(de.reihum.persistence.planted.Tunnel.class, de.reihum.persistence.plantedtoo.Loop.class),
            "NO_CYCLES_IN_WEB", new ClassFileImporter().importClasses(de.reihum.web.planted.Overreach.class, de.reihum.web.plantedtoo.Loop.class));

    private Planting() {}
}
