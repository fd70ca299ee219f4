package org.mitplan.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a first-level package as one subject of the youth office and names the modules that it may
 * use.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Module {
    String[] allowedDependencies() default {};

    /** Packages below it that other modules may use, beside its pages. */
    String[] open() default {};
}
