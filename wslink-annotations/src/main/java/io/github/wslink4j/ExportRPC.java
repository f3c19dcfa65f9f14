package io.github.wslink4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Exports a service over wslink.
 *
 * <p>On an interface it marks the service; the processor then generates its dispatch table, its
 * Java client and its TypeScript client. Every abstract method of the interface is exported; a
 * {@code default} method only where it carries this annotation itself. On a method it gives the
 * wire name.
 *
 * <pre>{@code
 * @ExportRPC("viewport.camera")
 * public interface Cameras {
 *   Camera reset(String viewId);                 // "viewport.camera.reset"
 *
 *   @ExportRPC("viewport.camera.update")
 *   void moveTo(String viewId, Camera camera);   // "viewport.camera.update"
 * }
 * }</pre>
 *
 * <p>A method may answer at once; later, through a {@link java.util.concurrent.CompletionStage}; or
 * with many results one after another, through a {@link java.util.concurrent.Flow.Publisher}. One
 * that returns a {@link Topic} is not called but subscribed to.
 *
 * <p>What the interface inherits is exported as well: from {@link AutoCloseable}, that is {@code
 * close}, for every client. A method that is declared again is what its nearest declaration says;
 * the annotations of the one further up do not count any more.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ExportRPC {

  /**
   * On an interface, the prefix of the wire names of methods that do not give their own; left
   * empty, the interface's name in {@code snake_case}. On a method, its whole wire name; left
   * empty, the prefix, a dot and the method's name in {@code snake_case}.
   *
   * @return dot-separated parts, each {@code [a-z][a-z0-9_]*}
   */
  String value() default "";
}
