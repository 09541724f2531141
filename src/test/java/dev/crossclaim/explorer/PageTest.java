package dev.crossclaim.explorer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.condition.DisabledIf;

import dev.crossclaim.api.RestTest;
import dev.crossclaim.browser.Chromium;

/** A test that looks at pages in a Chromium; it shares the server of all REST tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@RestTest
@DisabledIf(value = "dev.crossclaim.browser.Chromium#isMissing", disabledReason = Chromium.INSTALL)
@interface PageTest {

}
