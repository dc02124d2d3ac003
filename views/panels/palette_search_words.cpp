// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
// People type what they call a thing, in either language, whatever the window speaks.
#include "views/panels/palette_model.h"

#include <algorithm>
#include <iterator>

namespace cw {

namespace {

struct Synonyms {
    const char* english;
    const char* words;  ///< Chinese names first, then usual abbreviations
};

constexpr Synonyms kSynonyms[] = {
    {"GPU server", "GPU 服务器 算力 计算节点 server compute"},
    {"compute network", "计算网络 参数面 训练网络 compute network fabric"},
    {"storage network", "存储网络 存储面 storage network fabric"},
    {"service network", "业务网络 业务面 服务网络 service network front-end"},
    {"oob network", "带外网络 管理网络 out-of-band OOB BMC IPMI"},
    {"parallel-flash", "并行闪存 全闪 文件系统 parallel flash file system"},
    {"lustre", "Lustre 并行文件系统"},
    {"ceph", "Ceph 分布式存储 数据湖 lake"},
    {"hdfs", "HDFS 大数据 Hadoop"},
    {"object", "对象存储 S3 object"},
    {"local-nvme", "本地盘 本地缓存 NVMe local scratch"},
    {"management", "管理节点 管理 management"},
    {"login", "登录节点 跳板机 login"},
    {"fabric-manager", "网络管理 子网管理 fabric manager UFM SM"},
    {"control-plane", "控制面 调度 control plane Kubernetes Slurm k8s"},
    {"gateway", "网关 出口 gateway border"},
    {"firewall", "防火墙 安全 firewall"},
    {"training", "训练 大模型 LLM training"},
    {"serving", "推理 推理服务 服务 大模型 LLM serving inference"},
    {"NVIDIA", "英伟达"},
    {"Supermicro", "超微"},
    {"Dell", "戴尔"},
    {"Lenovo", "联想"},
    {"HPE", "惠与 慧与"},
    {"Gigabyte", "技嘉"},
    {"ASUS", "华硕"},
    {"QCT", "云达 广达"},
    {"Inspur", "浪潮"},
    {"H3C", "新华三"},
    {"Huawei", "华为"},
    {"Intel", "英特尔"},
};

}  // namespace

QString searchWords(const QString& english)
{
    const auto found = std::find_if(std::begin(kSynonyms), std::end(kSynonyms), [&english](const Synonyms& synonyms) {
        return english.compare(QLatin1String(synonyms.english), Qt::CaseInsensitive) == 0;
    });
    return found != std::end(kSynonyms) ? QString::fromUtf8(found->words) : QString();
}

}  // namespace cw
