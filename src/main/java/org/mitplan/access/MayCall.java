package org.mitplan.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares which roles may call a boundary method; without it the method refuses everybody. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface MayCall {
    Role[] value() default {};

    /** Everybody who is signed in, whatever the role. */
    boolean anyRole() default false;

    /** Also people who are not signed in. */
    boolean everybody() default false;
}
