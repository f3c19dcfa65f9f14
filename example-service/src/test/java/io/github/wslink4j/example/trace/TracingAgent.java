package io.github.wslink4j.example.trace;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Puts a note before every reflective call in the classes that are loaded, except the JDK's own. A
 * note says "call", caller, caller's jar, class and method; of every class there is a "class" note.
 */
public final class TracingAgent implements ClassFileTransformer {

  private static final int API = Opcodes.ASM9;

  private TracingAgent() {}

  /** Called by the JVM. */
  public static void premain(String arguments, Instrumentation instrumentation) {
    instrumentation.addTransformer(new TracingAgent());
  }

  @Override
  public byte @Nullable [] transform(
      @Nullable ClassLoader loader,
      String name,
      @Nullable Class<?> redefined,
      @Nullable ProtectionDomain domain,
      byte[] file) {
    if (loader != ClassLoader.getSystemClassLoader()
        || domain == null
        || domain.getCodeSource() == null
        || name.startsWith("io/github/wslink4j/example/trace/")
        || name.startsWith("org/objectweb/asm/")) {
      return null;
    }
    String jar = Path.of(domain.getCodeSource().getLocation().getPath()).getFileName().toString();
    Trace.note("class " + name.replace('/', '.'));
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    new ClassReader(file).accept(new Notes(writer, name.replace('/', '.') + " " + jar), 0);
    return writer.toByteArray();
  }

  private static final class Notes extends ClassVisitor {
    private final String caller;

    Notes(ClassVisitor next, String caller) {
      super(API, next);
      this.caller = caller;
    }

    @Override
    public MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      return new Calls(super.visitMethod(access, name, descriptor, signature, exceptions), caller);
    }
  }

  private static final class Calls extends MethodVisitor {
    private final String caller;

    Calls(MethodVisitor next, String caller) {
      super(API, next);
      this.caller = caller;
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      note(owner, name);
      super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    }

    /** A method reference. */
    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      for (Object argument : arguments) {
        if (argument instanceof Handle handle) {
          note(handle.getOwner(), handle.getName());
        }
      }
      super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
    }

    private void note(String owner, String name) {
      if (ReflectiveCalls.contain(owner, name)) {
        visitLdcInsn("call " + caller + " " + owner.replace('/', '.') + "." + name);
        super.visitMethodInsn(
            Opcodes.INVOKESTATIC,
            Trace.class.getName().replace('.', '/'),
            "note",
            "(Ljava/lang/String;)V",
            false);
      }
    }
  }
}
