"""Export a trained reader to ONNX, fuse it, quantise it to int8 and compare the three on a text.

    python export.py --jar JAR --model run/reader.pt [MORE.pt] --out reader.onnx
"""
import argparse, os, tempfile

import numpy as np
import onnx
import onnxruntime as ort
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers import optimizer
from onnxruntime.transformers.fusion_options import FusionOptions
from tokenizers import Tokenizer

import trunk
from marks import Text
from reader import Pieces, Reader, batch, windows

INPUTS = ["input_ids", "attention_mask", "token_type_ids"]
SAMPLE = ("The foreign ministry said on Monday that its forces had shelled two villages near the border, a claim the government denied.\n\n"
          "\"We will answer,\" General Petrov told reporters.")


def session(path):
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    return ort.InferenceSession(path, options, providers=["CPUExecutionProvider"])


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--jar", required=True)
    p.add_argument("--model", required=True, nargs="+", help="one reader.pt, or several of one run, whose weights are averaged")
    p.add_argument("--out", required=True)
    p.add_argument("--weights", choices=["int8", "uint8"], default="int8")
    a = p.parse_args()
    bert, vocabulary = trunk.load(a.jar)
    model = Reader(bert)
    states = [torch.load(m, weights_only=True) for m in a.model]
    model.load_state_dict({k: sum(s[k] for s in states) / len(states) if v.is_floating_point() else v for k, v in states[0].items()})
    model.eval()
    model.bert.set_attn_implementation("eager")
    tokenizer = Tokenizer.from_str(vocabulary)
    tokenizer.no_truncation()
    tokenizer.no_padding()
    text = Text(SAMPLE)
    pieces = Pieces(text, tokenizer)
    ids, mask, types, _ = batch([(text, pieces, s, e) for s, e in windows(text, pieces)])
    with torch.no_grad():
        want = [x.numpy() for x in model(ids, mask, types)]
    with tempfile.TemporaryDirectory() as folder:
        plain, fused = os.path.join(folder, "plain.onnx"), os.path.join(folder, "fused.onnx")
        dynamic = {n: {0: "batch", 1: "length"} for n in INPUTS}
        dynamic |= {"tags": {0: "batch", 1: "length"}, "links": {0: "batch", 2: "length", 3: "length"}}
        torch.onnx.export(model, (ids, mask, types), plain, input_names=INPUTS, output_names=["tags", "links"], dynamic_axes=dynamic,
                          opset_version=17, dynamo=False)
        options = FusionOptions("bert")
        options.enable_embed_layer_norm = False
        options.enable_skip_layer_norm = False      # the fused operator is slower than the two it replaces (55 against 65 ms a window)
        done = optimizer.optimize_model(plain, model_type="bert", num_heads=12, hidden_size=384, optimization_options=options, opt_level=0)
        print("fused:", done.get_fused_operator_statistics())
        done.save_model_to_file(fused)
        quantize_dynamic(fused, a.out, weight_type=QuantType.QInt8 if a.weights == "int8" else QuantType.QUInt8, per_channel=True,
                         extra_options={"MatMulConstBOnly": True, "DefaultTensorType": onnx.TensorProto.FLOAT})
        feed = {"input_ids": ids.numpy(), "attention_mask": mask.numpy(), "token_type_ids": types.numpy()}
        for name, path in (("plain", plain), ("fused", fused), ("int8", a.out)):
            got = session(path).run(["tags", "links"], feed)
            print(f"{name}: {os.path.getsize(path) / 1e6:.1f} MB, largest difference tags {np.abs(got[0] - want[0]).max():.4f} links {np.abs(got[1] - want[1]).max():.4f}")


if __name__ == "__main__":
    main()
