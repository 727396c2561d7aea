"""Turn the int8 reader of the repository back into a start for training (reader.pt).

    python start.py --jar JAR --reader reader.onnx --out start.pt

What the rounding to int8 took is not given back; a few hundred steps of training make up for it.
"""
import argparse

import onnx
import torch
from onnx import numpy_helper

import trunk
from reader import Reader


def weights(network):
    """{name: tensor} of every parameter: those kept in full as they are, rounded ones times their scale."""
    raw = {i.name: numpy_helper.to_array(i) for i in network.graph.initializer}

    def whole(base):
        return (raw[base + "_quantized"].astype("float32") - raw[base + "_zero_point"].astype("float32")) * raw[base + "_scale"]
    state = {k: torch.tensor(v.copy()) for k, v in raw.items() if not k.endswith(("_quantized", "_scale", "_zero_point"))}
    state |= {k.removesuffix("_quantized"): torch.tensor(whole(k.removesuffix("_quantized"))) for k in raw if k.endswith("_quantized")}
    for node in network.graph.node:                     # a MatMul's weight carries no name of its own, its node does
        if node.op_type == "MatMulInteger" and node.input[1].endswith("_quantized"):
            name = node.name.strip("/").replace("/MatMul_quant", "").replace("/", ".")
            state[name + ".weight"] = torch.tensor(whole(node.input[1].removesuffix("_quantized")).T.copy())
    bias = next(k for k, v in raw.items() if v.ndim == 4 and v.shape[0] == 1 and v.shape[2:] == (1, 1))
    return state | {"bias": torch.tensor(raw[bias].reshape(-1).copy())}


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--jar", required=True)
    p.add_argument("--reader", required=True)
    p.add_argument("--out", required=True)
    a = p.parse_args()
    model = Reader(trunk.load(a.jar)[0])
    found = weights(onnx.load(a.reader))
    missing = [k for k in model.state_dict() if k not in found]
    if missing:
        raise SystemExit(f"{a.reader} lacks {', '.join(missing)}")
    model.load_state_dict({k: found[k] for k in model.state_dict()})
    torch.save(model.state_dict(), a.out)


if __name__ == "__main__":
    main()
