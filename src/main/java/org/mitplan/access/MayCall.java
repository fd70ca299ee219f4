package org.mitplan.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.mitplan.shared.id.PrincipalId;

/** Declares who may call a boundary method; without it the method refuses everybody. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface MayCall {
    /** Members of staff with one of these roles. */
    Role[] value() default {};

    /** Everybody of these kinds, whatever the role. */
    PrincipalId.Kind[] all() default {};

    /** Also people who are not signed in. */
    boolean everybody() default false;
}
