package io.github.wslink4j.processor.declaration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;
import org.objectweb.asm.TypeReference;

/** Collects the annotations on the types of a class and its methods, and names of parameters. */
final class ClassFactsReader extends ClassVisitor {

  private static final int API = Opcodes.ASM9;

  private final ClassFacts facts = new ClassFacts();

  ClassFactsReader() {
    super(API);
  }

  ClassFacts facts() {
    return facts;
  }

  @Override
  public AnnotationVisitor visitTypeAnnotation(
      int target, @Nullable TypePath path, String type, boolean visible) {
    Map<String, PlacedAnnotation.Value> values = new HashMap<>();
    facts.add(new TypeReference(target), placed(path, type, values));
    return new Values(values);
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    MethodFacts method = new MethodFacts();
    facts.add(name + descriptor.substring(0, descriptor.indexOf(')') + 1), method);
    return new Facts(method, slots((access & Opcodes.ACC_STATIC) != 0, descriptor));
  }

  /** Which parameter begins in which slot of the method's locals. */
  private static Map<Integer, Integer> slots(boolean isStatic, String descriptor) {
    Map<Integer, Integer> slots = new HashMap<>();
    int slot = isStatic ? 0 : 1;
    for (Type parameter : Type.getArgumentTypes(descriptor)) {
      slots.put(slot, slots.size());
      slot += parameter.getSize();
    }
    return slots;
  }

  /** Takes what is known of one method. */
  private static final class Facts extends MethodVisitor {
    private final MethodFacts facts;
    private final Map<Integer, Integer> slots;
    private int named;

    Facts(MethodFacts facts, Map<Integer, Integer> slots) {
      super(API);
      this.facts = facts;
      this.slots = slots;
    }

    /** Of a class that was compiled with {@code -parameters}. */
    @Override
    public void visitParameter(@Nullable String name, int access) {
      if (name != null) {
        facts.addName(named, name);
      }
      named++;
    }

    /** Of a class that was compiled with {@code -g}. */
    @Override
    public void visitLocalVariable(
        String name, String type, @Nullable String signature, Label start, Label end, int slot) {
      Integer parameter = slots.remove(slot);
      if (parameter != null && named == 0) {
        facts.addName(parameter, name);
      }
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(
        int target, @Nullable TypePath path, String type, boolean visible) {
      Map<String, PlacedAnnotation.Value> values = new HashMap<>();
      facts.add(new TypeReference(target), placed(path, type, values));
      return new Values(values);
    }
  }

  private static PlacedAnnotation placed(
      @Nullable TypePath path, String type, Map<String, PlacedAnnotation.Value> values) {
    return new PlacedAnnotation(Type.getType(type).getClassName(), values, steps(path));
  }

  /** Steps into inner classes lead nowhere: data types have no outer instances. */
  private static List<String> steps(@Nullable TypePath path) {
    List<String> steps = new ArrayList<>();
    for (int i = 0; path != null && i < path.getLength(); i++) {
      switch (path.getStep(i)) {
        case TypePath.ARRAY_ELEMENT -> steps.add(PlacedAnnotation.ELEMENT);
        case TypePath.TYPE_ARGUMENT -> steps.add(String.valueOf(path.getStepArgument(i)));
        case TypePath.WILDCARD_BOUND -> steps.add("?");
        default -> {
          // An inner class.
        }
      }
    }
    return steps;
  }

  /** Takes the values; they are still being read when the annotation is noted. */
  private static final class Values extends AnnotationVisitor {
    private final Map<String, PlacedAnnotation.Value> values;

    Values(Map<String, PlacedAnnotation.Value> values) {
      super(API);
      this.values = values;
    }

    @Override
    public void visit(String name, Object value) {
      boolean isClass = value instanceof Type;
      String text = isClass ? ((Type) value).getClassName() : value.toString();
      values.put(name, new PlacedAnnotation.Value(isClass, text));
    }
  }
}
