package io.github.wslink4j.processor.declaration;

import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.contract.Type.ScalarKind;
import io.github.wslink4j.processor.diagnostic.DiagnosticCode;
import io.github.wslink4j.processor.diagnostic.Problems;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/**
 * Applies {@code @Packed} and {@code @BigInt}. In {@code @Packed float[]} Java attaches the
 * annotation to {@code float}, and to the array in {@code float @Packed []}; both are understood.
 */
final class TypeMarks {

  private final Problems problems;

  TypeMarks(Problems problems) {
    this.problems = problems;
  }

  Type apply(TypeMirror type, Type plain, Use use) {
    Type widened = isMarked(type, "BigInt") ? bigInt(type, plain, use) : plain;
    return isMarked(type, "Packed") ? packed(type, widened, use) : widened;
  }

  private static boolean isMarked(TypeMirror type, String annotation) {
    if (AnnotationUse.hasNamed(type, annotation)) {
      return true;
    }
    return type instanceof ArrayType array
        && array.getComponentType().getKind().isPrimitive()
        && AnnotationUse.hasNamed(array.getComponentType(), annotation);
  }

  private Type packed(TypeMirror type, Type plain, Use use) {
    if (plain instanceof Type.Numbers numbers) {
      return new Type.Numbers(numbers.element(), true);
    }
    problems.add(DiagnosticCode.PACKED, use.where(), TypeText.of(type), use.path());
    return plain;
  }

  private Type bigInt(TypeMirror type, Type plain, Use use) {
    if (plain instanceof Type.Scalar scalar && scalar.kind() == ScalarKind.LONG) {
      return new Type.Scalar(ScalarKind.WIDE_LONG, scalar.boxed());
    }
    if (plain instanceof Type.Numbers numbers && numbers.element() == ScalarKind.LONG) {
      return new Type.Numbers(ScalarKind.WIDE_LONG, numbers.packed());
    }
    problems.add(DiagnosticCode.BIG_INT, use.where(), TypeText.of(type), use.path());
    return plain;
  }
}
