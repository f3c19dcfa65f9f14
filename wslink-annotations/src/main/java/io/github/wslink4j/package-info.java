/**
 * Annotations for service interfaces, and the few types such an interface mentions.
 *
 * <p>Start at {@link io.github.wslink4j.ExportRPC}. A method that returns a {@link
 * io.github.wslink4j.Topic} promises publications; the object that implements it publishes through
 * a {@link io.github.wslink4j.TopicPublisher}.
 */
package io.github.wslink4j;
