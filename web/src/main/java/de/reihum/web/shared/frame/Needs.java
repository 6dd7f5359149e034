package de.reihum.web.shared.frame;

import de.reihum.accounts.Permission;
import jakarta.enterprise.inject.Stereotype;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Stands on every view, says who may open it, and makes the view a bean. A view without it opens for nobody. */
@Stereotype
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Needs {

    Permission value();
}
